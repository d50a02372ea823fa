/** The conventions of the REST surface: answers, preconditions, pages, patches. */
@NullMarked
package jobshare.kit.web;

import org.jspecify.annotations.NullMarked;
