package jobshare.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Builds the responses of resources with their headers. */
public final class Responses {

    private Responses() {
    }

    /** 200, with an ETag if the view has a version. */
    public static <T> RestResponse<T> ok(T view) {
        return withEtag(RestResponse.ResponseBuilder.ok(view), view);
    }

    /** 201, with Location and, if the view has a version, an ETag. */
    public static <T> RestResponse<T> created(String path, T view) {
        return withEtag(RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .header(HttpHeaders.LOCATION, URI.create(path)), view);
    }

    /** 202, with the Location at which the progress of the job can be read. */
    public static <T> RestResponse<T> accepted(String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
                .entity(view)
                .header(HttpHeaders.LOCATION, URI.create(path))
                .build();
    }

    /** 204: no content. */
    public static RestResponse<Void> noContent() {
        return RestResponse.noContent();
    }

    /** 200, with a Link to the next page if there is one. */
    public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo request) {
        return pageWithNext(page, page.next(), request);
    }

    /** 200 with a page of any type, and a Link to the next page if the cursor is not null. */
    public static <T> RestResponse<T> pageWithNext(T page, @Nullable String cursor, UriInfo request) {
        var response = RestResponse.ResponseBuilder.ok(page);
        if (cursor != null) {
            var next = UriBuilder.fromUri(request.getRequestUri()).replaceQueryParam("cursor", cursor).build();
            var relative = next.getRawPath() + "?" + next.getRawQuery();
            response.header(HttpHeaders.LINK, "<" + relative + ">; rel=\"next\"");
        }
        return response.build();
    }

    private static <T> RestResponse<T> withEtag(RestResponse.ResponseBuilder<T> response, T view) {
        if (view instanceof Versioned versioned) {
            response.header(HttpHeaders.ETAG, Preconditions.etag(versioned.version()));
        }
        return response.build();
    }
}
