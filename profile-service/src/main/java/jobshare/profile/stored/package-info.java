/** How values lie in the database. */
@NullMarked
package jobshare.profile.stored;

import org.jspecify.annotations.NullMarked;
