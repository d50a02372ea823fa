/** What stands between people now, as the database has it: blocks, recent declines, active partnerships. */
@NullMarked
package jobshare.matching.standing;

import org.jspecify.annotations.NullMarked;
