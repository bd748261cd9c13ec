package org.fengqiao.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.fengqiao.api.contract.ContractFilter;
import org.fengqiao.casework.PublishedContract;

/** Publishes the contract at the start: what every resource there is takes and answers. */
@ApplicationScoped
public class Publication {
    @Inject
    BeanManager beans;

    void publish(@Observes @Initialized(ApplicationScoped.class) Object start) {
        PublishedContract.is(new ContractFilter(resources()));
    }

    private Stream<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(bean -> bean.isAnnotationPresent(Path.class))
                .distinct();
    }
}
