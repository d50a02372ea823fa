/** The minimal service that stores a person over HTTP, with the same SQL as profile-service. */
@NullMarked
package jobshare.benchmark.bare;

import org.jspecify.annotations.NullMarked;
