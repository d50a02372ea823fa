/** A first text of an agreement, made from what two partners have told and said. */
@NullMarked
package jobshare.matching.template;

import org.jspecify.annotations.NullMarked;
