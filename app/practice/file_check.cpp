// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/file_check.h"

#include "base/private_file.h"
#include "practice/line_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace practice {

namespace {

/// A file of findings, made when there is something to write.
class Findings
{
public:
    explicit Findings(QString path)
        : m_file(std::move(path))
    {
    }

    void write(const QByteArray &bytes)
    {
        if (!m_file.isOpen()) {
            const auto made = base::createPrivateFile(m_file.fileName());
            m_failed = !made || !m_file.open(QIODevice::WriteOnly);
        }
        m_failed = m_failed || m_file.write(bytes) != bytes.size();
    }

    /// \return false: not everything is on the disk
    bool close()
    {
        if (m_file.isOpen())
            m_failed = !m_file.flush() || m_failed;
        m_file.close();
        return !m_failed;
    }

    QString name() const { return QFileInfo(m_file).fileName(); }

private:
    QFile m_file;
    bool m_failed = false;
};

QJsonObject shown(const RowError &error)
{
    QJsonObject json {{QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.message}};
    if (!error.column.isEmpty())
        json[QStringLiteral("column")] = error.column;
    return json;
}

/// The row's own bytes with _errors and _filename put in before its last brace.
QByteArray refusedRow(QByteArrayView line, bool readable, const std::vector<RowError> &errors,
                      const QString &fileName)
{
    QJsonArray list;
    for (const RowError &error : errors)
        list.append(shown(error));
    QJsonObject extra {{QStringLiteral("_errors"), list}, {QStringLiteral("_filename"), fileName}};
    if (!readable) {
        extra[QStringLiteral("_corrupt_record")] = QString::fromUtf8(line);
        return QJsonDocument(extra).toJson(QJsonDocument::Compact) + '\n';
    }
    const QByteArrayView trimmed = line.trimmed();
    const QByteArrayView inside = trimmed.sliced(1, trimmed.size() - 2).trimmed();
    return '{' + inside.toByteArray() + (inside.isEmpty() ? "" : ",")
        + QJsonDocument(extra).toJson(QJsonDocument::Compact).mid(1) + '\n';
}

class FileCheck
{
public:
    FileCheck(const CheckPlan &plan, int index)
        : m_plan(plan)
        , m_parsing(errorFile(QStringLiteral("parsing"), index))
        , m_conversion(errorFile(QStringLiteral("conversion"), index))
        , m_validation(errorFile(QStringLiteral("validation"), index))
        , m_bad(plan.folder + QStringLiteral("/bad-%1").arg(index))
        , m_profiles(plan.folder + QStringLiteral("/profiles-%1").arg(index))
    {
    }

    void take(const Line &line)
    {
        ++m_found.rows;
        m_errors.clear();
        QJsonParseError parsing {};
        const QJsonDocument document = QJsonDocument::fromJson(
            QByteArray::fromRawData(line.bytes.data(), line.bytes.size()), &parsing);
        if (!document.isObject()) {
            const QString why = parsing.error == QJsonParseError::NoError ? QStringLiteral("not an object")
                                                                          : parsing.errorString();
            refuse(line, m_parsing, false,
                   {{QString(unreadableCode), QStringLiteral("The row cannot be read: ") + why, {}}});
            return;
        }
        const QJsonObject record = document.object();
        m_plan.schema.check(record, {}, m_errors, m_found.ignoredKeys);
        if (m_errors.empty()) {
            if (m_plan.forProfile)
                addToProfile(line, record);
            return;
        }
        const bool onlyValues
            = std::ranges::all_of(m_errors, [](const RowError &error) { return error.code == valueCode; });
        refuse(line, onlyValues ? m_validation : m_conversion, true, m_errors);
    }

    FileFindings finish(qint64 bytes)
    {
        m_found.bytes = bytes;
        for (Findings *file : {&m_parsing, &m_conversion, &m_validation, &m_bad, &m_profiles})
            m_found.storageFailed = !file->close() || m_found.storageFailed;
        return m_found;
    }

private:
    Findings errorFile(const QString &kind, int index) const
    {
        return Findings(m_plan.folder + QStringLiteral("/row_errors/%1_errors_%2.json").arg(kind).arg(index));
    }

    void refuse(const Line &line, Findings &file, bool readable, const std::vector<RowError> &errors)
    {
        ++m_found.badRows;
        QStringList codes;
        for (const RowError &error : errors) {
            if (!codes.contains(error.code))
                codes.append(error.code);
        }
        for (const QString &code : std::as_const(codes))
            ++m_found.rowsByCode[code];
        file.write(refusedRow(line.bytes, readable, errors, file.name()));
        m_bad.write(QByteArray::number(line.number) + '\n');
    }

    void addToProfile(const Line &line, const QJsonObject &record)
    {
        const std::vector<Identity> identities = line.bytes.size() > profileRecordBytes
            ? std::vector<Identity>()
            : m_plan.identities.usable(record);
        ++(identities.empty() ? m_found.droppedFromProfile : m_found.profileRows);
        for (const Identity &identity : identities)
            m_profiles.write(identityKey(identity.space, identity.value)
                             + (identity.primary ? "\tP\t" : "\t-\t") + QByteArray::number(line.offset) + '\t'
                             + QByteArray::number(line.bytes.size()) + '\n');
    }

    const CheckPlan &m_plan;
    Findings m_parsing;
    Findings m_conversion;
    Findings m_validation;
    Findings m_bad;
    Findings m_profiles;
    FileFindings m_found;
    std::vector<RowError> m_errors;
};

QByteArray escaped(const QString &text)
{
    return text.toUtf8().replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n");
}

QString unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const char next = text[++i];
        plain += next == 't' ? '\t' : next == 'n' ? '\n' : next;
    }
    return QString::fromUtf8(plain);
}

} // namespace

FileFindings checkFile(const CheckPlan &plan, const QString &path, int index,
                       const std::atomic<bool> &cancelled)
{
    LineReader reader(path);
    FileCheck check(plan, index);
    while (const auto line = reader.next()) {
        if (cancelled.load(std::memory_order_relaxed))
            break;
        check.take(*line);
    }
    FileFindings found = check.finish(QFileInfo(path).size());
    found.storageFailed = found.storageFailed || !reader.isOpen();
    return found;
}

QByteArray identityKey(const QString &space, const QString &value)
{
    return escaped(space) + '\t' + escaped(value);
}

Identity identityOfKey(const QByteArray &key)
{
    const qsizetype tab = key.indexOf('\t');
    return {unescaped(key.left(tab)), unescaped(key.mid(tab + 1)), true};
}

} // namespace practice
