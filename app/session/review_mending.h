// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/duplicate_groups.h"
#include "quality/paste.h"
#include "quality/value_change.h"
#include "session/row_review.h"

namespace session {

/// A value for many cells of a column.
struct ValueChange
{
    quality::ValueOrder order;
    bool shownOnly = true; ///< in the rows of the list only
};

/// Changes of many rows at once, each told of before it is made. A handle, to be made wherever it is needed:
/// what is under way belongs to the review. A preview is of the edits and the list as they are when it is
/// asked for; before the first check it finds nothing. Each change is one undoable step; bulkChanged() and
/// editsChanged() of the review follow.
class ReviewMending
{
public:
    /// \param review  must outlive the object
    explicit ReviewMending(RowReview &review)
        : m_review(review)
    {
    }

    base::Running<quality::ValuePreview> previewValue(const ValueChange &change);
    void setValue(const ValueChange &change);

    /// Reads what a clipboard held.
    base::Running<std::shared_ptr<const quality::CellBlock>> readBlock(const QString &text);
    base::Running<quality::PastePreview> previewPaste(const quality::PasteOrder &order);
    void paste(const quality::PasteOrder &order);

    /// Columns of some rows, for a clipboard; secret ones are left out. \param rows  source rows
    base::Running<QString> copyRows(const std::vector<qint64> &rows, const std::vector<int> &columns);

    using Duplicates = std::shared_ptr<const quality::DuplicateGroups>;

    /// Whether rows of one address are merged at all in a file of this kind.
    bool canMerge() const;

    /// Rows of the whole file that share an address. Nothing before the first check.
    base::Running<Duplicates> findDuplicates();
    base::Running<quality::MergePreview> previewMerge(const Duplicates &duplicates,
                                                      const quality::MergeOrder &order);

    /// \param duplicates  of the edits as they are now; otherwise nothing is merged
    void merge(const Duplicates &duplicates, const quality::MergeOrder &order);

private:
    template <class T>
    base::Running<T> ask(std::function<base::Result<T>(const table::Table &, base::Progress &)> look);

    quality::RowList rowsOf(const ValueChange &change) const;

    RowReview &m_review;
};

} // namespace session
