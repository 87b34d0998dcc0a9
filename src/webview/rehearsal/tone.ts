/** A soft tone, made here: the page may load no sound. */
export function playTone(): void {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  const { currentTime: now } = audio;
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(0.15, now + 0.03);
  volume.gain.linearRampToValueAtTime(0, now + 0.6);
  tone.connect(volume).connect(audio.destination);
  tone.onended = () => void audio.close();
  tone.start(now);
  tone.stop(now + 0.6);
}
