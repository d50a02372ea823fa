/**
 * Bulk import of people and roles: a file is read as a stream and imported by a background job, which reports each rejected row.
 */
@NullMarked
package jobshare.profile.bulk;

import org.jspecify.annotations.NullMarked;
