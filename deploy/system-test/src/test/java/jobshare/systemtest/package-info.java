/** The whole suite, started as a user starts it and tried from outside. */
@NullMarked
package jobshare.systemtest;

import org.jspecify.annotations.NullMarked;
