package org.fengqiao.casework;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * The contract as /openapi shows it. The server looks for this class with the archive's own loader, which sees EJB jars
 * but not the WAR; so the resources, which lie there, tell at their start how they are described.
 */
public final class PublishedContract implements OASFilter {
    private static volatile OASFilter contract;

    public static void is(OASFilter described) {
        contract = described;
    }

    @Override
    public void filterOpenAPI(OpenAPI found) {
        if (contract != null) {
            contract.filterOpenAPI(found);
        }
    }
}
