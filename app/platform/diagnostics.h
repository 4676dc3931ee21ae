// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/request.h"
#include "platform/types.h"

#include <functional>
#include <vector>

/// Error diagnostics of a batch, through Data Access (Adobe's OpenAPI description data-access.yaml, read
/// 2026-11-23, and the page "Retrieving data ingestion error diagnostics").
namespace platform {

struct DiagnosticsFile
{
    QString name;
    qint64 bytes = -1;
};

/// One page of the files that tell of refused rows, limits::pageEntries long unless it is the last. 404:
/// there are none.
Request diagnosticsRequest(const QString &batchId, int start);
base::Result<std::vector<DiagnosticsFile>> readDiagnostics(const QJsonDocument &document);

/// The file by its name, never by the link in the list, which names a host.
Request diagnosticsFileRequest(const QString &batchId, const DiagnosticsFile &file,
                               std::shared_ptr<BodySink> sink);

/// What one line of such a file tells. AnswerIncomplete: no JSON object.
base::Result<RefusedRow> readRefusedRow(const QByteArray &line);

/// Cuts a diagnostics file into rows and hands them over in pieces; memory does not grow with the file. A
/// file that is read again goes on behind the rows already handed over.
class RefusedRowSink final : public BodySink
{
public:
    using Piece = std::function<void(std::vector<RefusedRow>)>;

    explicit RefusedRowSink(Piece piece);

    void begin() override;
    base::Result<> take(QByteArrayView piece) override;
    base::Result<> end() override;

    qint64 rows() const { return m_handedOver; }

private:
    base::Result<> line();
    void handOver();

    Piece m_piece;
    QByteArray m_line;
    std::vector<RefusedRow> m_rows;
    qint64 m_row = 0; ///< of the file, in this try
    qint64 m_handedOver = 0;
};

} // namespace platform
