/** Attacks on the running suite, by users with a valid token and by users without one. */
@NullMarked
package jobshare.systemtest.attack;

import org.jspecify.annotations.NullMarked;
