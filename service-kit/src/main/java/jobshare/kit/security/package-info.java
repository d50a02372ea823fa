/** Who calls: roles, and the actor with the keyed hash of the subject. */
@NullMarked
package jobshare.kit.security;

import org.jspecify.annotations.NullMarked;
