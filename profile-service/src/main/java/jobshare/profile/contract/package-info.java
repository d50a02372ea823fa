/** What the features of this service add to its OpenAPI contract. */
@NullMarked
package jobshare.profile.contract;

import org.jspecify.annotations.NullMarked;
