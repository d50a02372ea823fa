/** What the tests of this service share: callers, people and roles made through the API. */
@NullMarked
package jobshare.profile;

import org.jspecify.annotations.NullMarked;
