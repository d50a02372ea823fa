/** Conventions of the OpenAPI contracts: roles, headers, errors, schema names and examples. */
@NullMarked
package jobshare.kit.openapi;

import org.jspecify.annotations.NullMarked;
