// A ColumnsLoader reads the columns of a library from its rows, where there is no snapshot: first
// what the timeline is made of, then what is counted. Either step is shared with a second thread,
// which reads through a connection of its own. The thread of the reader.
#pragma once

#include "columns.h"
#include "libraryreader.h"

namespace acervo {

class WorkThread;

class ColumnsLoader
{
public:
    ColumnsLoader(LibraryReader &reader, WorkThread &helper);

    // Articles with their dates and states, and all names.
    Result<void> readTimeline(Columns &columns);
    // All else that is known of the articles that the columns have. Changes may have been applied
    // since; what they changed is read as it is now.
    Result<void> readValues(Columns &columns);

private:
    Result<void> readNames(Columns &columns);
    Result<void> readDates(Columns &columns);

    LibraryReader &m_reader;
    WorkThread &m_helper;
};

} // namespace acervo
