/** What the features of this service add to its contract. */
@NullMarked
package jobshare.profile.contract;

import org.jspecify.annotations.NullMarked;
