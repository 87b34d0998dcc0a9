/** Made by the build: importing it loads every test file of this folder. */
declare module 'host-tests';
