// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "quality/column_evidence.h"
#include "quality/conversion_count.h"
#include "xdm/field.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace session {

class ColumnChoices;
class FileReading;
class RowReview;

/// What the conversion of one column makes of all its values, edits included: counted anew in the background
/// whenever file, edits or conversion become others, once they have rested for a moment. Lives in the UI
/// thread; a pool thread counts, for the latest question alone.
class ConversionPreview : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ConversionPreview(const FileReading &file, const ColumnChoices &columns, const RowReview &review,
                      QObject *parent = nullptr);
    ~ConversionPreview() override;

    /// \param column  of the file; -1: none, and nothing is counted
    void setColumn(int column);

    /// The figures are not there yet, or are those of an earlier conversion of the column.
    bool isCounting() const { return m_asked && !m_isAnswered; }

    /// Thousandths of the whole.
    int progress() const;

    /// Nothing for a column without a field, or before all rows of the file are known.
    const std::optional<quality::ConversionCount> &count() const { return m_count; }

    struct Evidence
    {
        quality::ColumnEvidence column;
        QString deciding; ///< the cell that shows how the others are read; empty: none does
        QString contradicting; ///< the one that shows another way; empty: none does
    };

    /// Of dates and numbers alone.
    const std::optional<Evidence> &evidence() const { return m_evidence; }

    /// Why nothing could be counted.
    const std::optional<base::Error> &error() const { return m_error; }

    Q_SIGNAL void changed();
    Q_SIGNAL void progressed();

private:
    struct Question;
    struct Answer;

    void follow();
    void ask();
    void take(const base::Result<Answer> &answer);
    void stop();
    std::optional<Question> question() const;

    const FileReading &m_file;
    const ColumnChoices &m_columns;
    const RowReview &m_review;
    int m_column = -1;
    quint64 m_document = 0; ///< counts them
    std::unique_ptr<Question> m_asked;
    bool m_isAnswered = false;
    quint64 m_number = 0; ///< of the question
    std::optional<quality::ConversionCount> m_count;
    std::optional<Evidence> m_evidence;
    std::optional<base::Error> m_error;
    std::shared_ptr<base::Progress> m_running;
    QTimer m_rest;
    QTimer m_ticker;
    QThreadPool m_pool;
};

} // namespace session
