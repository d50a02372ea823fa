/** What matching knows of a person or a role. Pure: no framework, no database and no clock. */
@NullMarked
package jobshare.matching.profile;

import org.jspecify.annotations.NullMarked;
