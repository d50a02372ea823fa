/** What stands between people now, as the database has it: blocks, which are made here, recent declines, active partnerships. */
@NullMarked
package jobshare.matching.standing;

import org.jspecify.annotations.NullMarked;
