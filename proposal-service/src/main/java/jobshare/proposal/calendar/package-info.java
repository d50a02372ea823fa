/** Interviews as iCalendar, for the calendars of those who take part. */
@NullMarked
package jobshare.proposal.calendar;

import org.jspecify.annotations.NullMarked;
