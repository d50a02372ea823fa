/** Problem details (RFC 9457) for every error, in one form. */
@NullMarked
package jobshare.kit.problem;

import org.jspecify.annotations.NullMarked;
