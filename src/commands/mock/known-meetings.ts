import { foldMeeting } from '../../group/fold-meeting.ts'
import type { KnownMeeting } from '../../group/meeting-history.ts'
import type { Meetings } from '../../ports/meetings.ts'
import type { World } from '../../ports/world.ts'
import { notice } from '../report.ts'

/** All meetings of a folder, oldest first. What can't be read of them is told. */
export function knownMeetings(world: World, meetings: Meetings): readonly KnownMeeting[] {
  return meetings.ids().map(id => {
    const { records, problems } = meetings.open(id).read()
    if (!world.options.quiet) notice(world, problems)
    return { id, meeting: foldMeeting(records) }
  })
}
