export { panelsOf, svgPanel } from '@sweetspot/view'
