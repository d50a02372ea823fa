/** What differs between what is stored and what is asked for. */
@NullMarked
package jobshare.profile.change;

import org.jspecify.annotations.NullMarked;
