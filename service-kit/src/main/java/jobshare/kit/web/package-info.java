/** Conventions of the REST API: responses, preconditions, pages and patches. */
@NullMarked
package jobshare.kit.web;

import org.jspecify.annotations.NullMarked;
