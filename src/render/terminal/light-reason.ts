import type { Light, LightReason } from '../../core/standing/light.js';
import type { Screen } from './screen.js';

/** Why a task has its light; that it has not started weighs more if the light is red. */
export function lightReasonWords(light: Light, reason: LightReason, { messages }: Screen): string {
  const { reasons } = messages.screens.show;
  return reason === 'not_started' && light === 'red' ? reasons.not_started_red : reasons[reason];
}
