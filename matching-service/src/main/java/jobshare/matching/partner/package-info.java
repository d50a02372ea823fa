/**
 * Best partners of a person and best pairs for a role, with their explanations: search by pure code, and the resources that
 * answer with it.
 */
@NullMarked
package jobshare.matching.partner;

import org.jspecify.annotations.NullMarked;
