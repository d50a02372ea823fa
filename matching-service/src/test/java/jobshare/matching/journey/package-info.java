/** Test fixtures: people and roles as published by profile-service, and HTTP calls. */
@NullMarked
package jobshare.matching.journey;

import org.jspecify.annotations.NullMarked;
