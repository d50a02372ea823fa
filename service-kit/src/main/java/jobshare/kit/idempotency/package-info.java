/** Idempotent POST requests: a repeated request with the same Idempotency-Key gets the stored response. */
@NullMarked
package jobshare.kit.idempotency;

import org.jspecify.annotations.NullMarked;
