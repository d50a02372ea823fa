/** The matching operations over HTTP: they load the facts, run the search, and log each answer. */
@NullMarked
package jobshare.matching.match;

import org.jspecify.annotations.NullMarked;
