/** Place of work: remote or on site, time zone, jurisdiction and currency. */
@NullMarked
package jobshare.profile.place;

import org.jspecify.annotations.NullMarked;
