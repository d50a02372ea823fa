/** A repeated POST with the same Idempotency-Key is answered, not done again. */
@NullMarked
package jobshare.kit.idempotency;

import org.jspecify.annotations.NullMarked;
