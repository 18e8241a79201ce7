package org.briefingroom.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.briefingroom.shelf.Fault.FaultLine;

/** What the last reading of the files found wrong. */
@ApplicationScoped
class Readings implements PanacheRepository<Fault> {

    @Transactional
    void replace(List<FaultLine> faults) {
        deleteAll();
        faults.forEach(fault -> persist(new Fault(fault.file(), fault.line(), fault.what(), fault.mend())));
    }

    @Transactional
    List<FaultLine> faults() {
        return find("order by file, line, id").list().stream().map(Fault::line).toList();
    }
}
