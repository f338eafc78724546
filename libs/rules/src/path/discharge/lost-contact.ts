import { passed } from '../../rule';
import { dischargeDays } from '../../therapy/attendance/outreach-steps';
import { daysBetween, localDay } from '../../time';
import { noRecord, type Guard } from '../guard';
import { isOnMedication } from '../guard-kinds';

/**
 * "Lost contact" is no way around the steps of clinical reference 4.7: three attempts, the team's review, medical staff where there is
 * medication, and the time that the level gives. Where the log shows all of it nobody has to say so; else a supervisor does.
 */
export const lostContact: Guard['asks'] = ({ facts, policy }) => {
  const { current, today, zone } = facts;
  const { outreach } = facts.ending;
  const silentDays = outreach.contactAt === null ? null : daysBetween(localDay(outreach.contactAt, zone), today);
  const needed = dischargeDays(current.placement?.state ?? null, policy);
  const inputs = { attempts: outreach.attempts, silentDays, needed };
  const looked = outreach.medicalLook || !isOnMedication(current.moud?.state);
  const tried = outreach.attempts >= policy.use_reach_attempts && outreach.caseReview && looked;
  const longEnough = silentDays === null || silentDays >= needed;
  return tried && longEnough ? passed('The steps after missed sessions are in the log', inputs) : noRecord;
};
