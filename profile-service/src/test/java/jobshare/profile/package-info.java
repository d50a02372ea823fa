/** Shared by the tests of this service: callers, people and roles created through the API. */
@NullMarked
package jobshare.profile;

import org.jspecify.annotations.NullMarked;
