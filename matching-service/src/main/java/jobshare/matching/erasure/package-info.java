/** Deletes or redacts stored data of an erased person. */
@NullMarked
package jobshare.matching.erasure;

import org.jspecify.annotations.NullMarked;
