/** The seven rules that score two people, the scores made from them, and the texts that explain them. Pure. */
@NullMarked
package jobshare.matching.criterion;

import org.jspecify.annotations.NullMarked;
