export { type BoardRow } from './board-row';
export { loadPolicyScene, type PersonBefore, type PolicyScenePeople } from './policy-scene';
export { BoardService } from './board.service';
export { type Chart, ChartService } from './chart.service';
export { MendService } from './mend.service';
export { MoveService, type MoveView } from './move.service';
export { PathModule } from './path.module';
