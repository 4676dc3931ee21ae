// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search and replace of a RowReview, and its export: what goes through the rows of the list and the user's words.

#include "quality/replacement.h"
#include "quality/row_export.h"
#include "session/column_choices.h"
#include "session/finding_words.h"
#include "session/review_state.h"

#include <QSaveFile>

namespace session {

namespace {

quality::Replacement replacementOf(const ReplaceOrder &order, const xdm::Mapping &mapping)
{
    quality::Replacement replacement {.column = order.column,
                                      .find = order.find,
                                      .replace = order.replace,
                                      .wholeCell = order.wholeCell,
                                      .caseSensitive = order.caseSensitive};
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.state == xdm::ColumnState::Secret)
            replacement.passOver.push_back(column.column);
    }
    return replacement;
}

/// What is wrong with each row, as it stands now. One thread.
class ProblemWords
{
public:
    ProblemWords(RowJudgements judge, QStringList columns);
};

} // namespace

} // namespace session
