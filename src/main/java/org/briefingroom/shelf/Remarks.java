package org.briefingroom.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.briefingroom.shelf.Remark.RemarkLine;

/** What the last reading of the files would have a person look at again. */
@ApplicationScoped
class Remarks implements PanacheRepository<Remark> {

    @Transactional
    void replace(List<RemarkLine> remarks) {
        deleteAll();
        remarks.forEach(remark -> persist(new Remark(remark)));
    }

    /** Those without a reason first. */
    @Transactional
    List<RemarkLine> lines() {
        return find("order by case when confirmed is null then 0 else 1 end, file, line, id").list().stream().map(Remark::line).toList();
    }
}
