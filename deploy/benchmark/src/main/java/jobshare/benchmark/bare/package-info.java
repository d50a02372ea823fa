/** The least that can store a person over HTTP: the same SQL as the profile service, and nothing around it. */
@NullMarked
package jobshare.benchmark.bare;

import org.jspecify.annotations.NullMarked;
