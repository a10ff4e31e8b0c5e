#include "keptpictures.h"

#include "await.h"
#include "librarythreads.h"

namespace acervo {

PictureSupply keptPictures(LibraryThreads &threads)
{
    return [&threads](const QString &digest) {
        const auto file =
            await(threads.read([digest](LibraryReader &reader) { return reader.picture(digest); }));
        return file.value_or(PictureFile{.picture = {.digest = digest}, .bytes = {}});
    };
}

} // namespace acervo
