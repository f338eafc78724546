export { OfficeModule } from './office.module';
