package org.accede.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Gives the product's own style sheets and scripts an address that changes with their content, so that browsers may keep them. */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final String LIBRARY = "accede";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    @SuppressWarnings("NullAway") // Faces answers null for a resource that isn't there.
    public Resource createResource(String name, @Nullable String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !LIBRARY.equals(library) ? resource : new Versioned(resource);
    }

    private String version(Resource resource) {
        return versions.computeIfAbsent(resource.getResourceName(), name -> checksum(resource));
    }

    private static String checksum(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new FacesException(unreadable);
        }
    }

    private final class Versioned extends ResourceWrapper {
        Versioned(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + version(getWrapped());
        }
    }
}
