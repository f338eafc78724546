export { because, DosingScene } from './dosing-scene';
export { BottleBench } from './take-home/bottle-testing';
export { writtenOrder } from './testing-orders';
