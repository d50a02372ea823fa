/** Many people or roles from one file: read as a stream, brought in as a job, with a report of each row that is refused. */
@NullMarked
package jobshare.profile.bulk;

import org.jspecify.annotations.NullMarked;
