/** Where work is done: site, remote or not, time zone, and whose law applies. */
@NullMarked
package jobshare.profile.place;

import org.jspecify.annotations.NullMarked;
