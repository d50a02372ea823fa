/** Forgets what is stored of someone who was erased. */
@NullMarked
package jobshare.matching.erasure;

import org.jspecify.annotations.NullMarked;
