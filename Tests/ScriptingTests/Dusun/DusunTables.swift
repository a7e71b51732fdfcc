extension Fixtures {
    /// The tables of the small plan: invented, by roles and places.
    static let tables: [(name: String, text: String)] = [
        (
            "ikatan.csv",
            """
            dari,ke,jenis,bobot,kepercayaan
            rw04,desa,pemberi wewenang,0.5,0.6
            pkk,desa,pemberi wewenang,0.5,0.6
            karang-taruna,desa,pemberi wewenang,0.2,0.4
            rw04,rt01,fungsional,0.7,0.7
            rw04,rt02,fungsional,0.6,0.6
            rw04,rt03,fungsional,0.7,0.7
            rw04,rt04,fungsional,0.6,0.6
            rw04,rt05,fungsional,0.4,0.5
            rw04,rt06,fungsional,0.5,0.5
            rw04,pkk,fungsional,0.6,0.7
            pkk,majelis-taklim,fungsional,0.5,0.6
            takmir,remaja-masjid,fungsional,0.6,0.6
            takmir,majelis-taklim,fungsional,0.6,0.7
            takmir,tpa,fungsional,0.7,0.7
            karang-taruna,remaja-masjid,fungsional,0.3,0.4
            takmir,gereja,normatif,0.3,0.4
            rw04,takmir,normatif,0.4,0.6
            rw04,gereja,normatif,0.4,0.5
            karang-taruna,rt05,fungsional,0.3,0.4
            w01,w10,kekerabatan,0.9,0.9
            w14,w17,kekerabatan,0.8,0.8
            w21,w07,kekerabatan,0.7,0.8
            w01,w14,ketetanggaan,0.6,0.7
            w10,w22,ketetanggaan,0.6,0.7
            w24,w25,kekerabatan,0.8,0.8
            w23,w26,ketetanggaan,0.5,0.6
            w19,w08,keagamaan,0.8,0.8
            w14,w05,keagamaan,0.8,0.8
            w12,w16,ketetanggaan,0.6,0.6
            """
        ),
        (
            "kalender.csv",
            """
            dari,sampai,nama,name,kehadiran,iuran,jam pendamping,uang publik
            2027-07-15,2027-08-20,Panitia 17 Agustus,17 August committees,1.1,0.7,1,ya
            2027-12-16,2028-02-28,Tutup buku dan awal tahun anggaran,Books closed and start of the fiscal year,1,1,1,tidak
            2028-01-28,2028-02-18,Ramadan,Ramadan,0.3,1.3,0.7,ya
            2028-02-19,2028-03-04,Idulfitri,Idulfitri,0,1,0,tidak
            2028-03-05,2028-03-26,Syawal dan halalbihalal,Syawal and halalbihalal,1.5,1,1,ya
            2028-07-15,2028-08-20,Panitia 17 Agustus,17 August committees,1.1,0.7,1,ya
            2027-11-15,2028-01-27,Puncak musim hujan,Height of the rainy season,0.85,1,1,ya
            """
        ),
        (
            "kelompok.csv",
            """
            kode,nama,name,asal,khalayak,rt,jemaah,anggota,keterampilan,komitmen,keaktifan,ibadah,ketertiban,gotong royong,kebiasaan,kas,iuran per bulan,jenis kas,akhir masa bakti,dasawisma
            rt01,RT 01,RT 01,pemerintah,rumah tangga,1,,40,0.50,0.55,0.60,0.40,0.70,0.60,0.30,1450000,480000,lingkungan,2029-12-31,
            rt02,RT 02,RT 02,pemerintah,rumah tangga,2,,40,0.45,0.50,0.55,0.45,0.65,0.60,0.35,980000,420000,lingkungan,2028-12-31,
            rt03,RT 03,RT 03,pemerintah,rumah tangga,3,,40,0.55,0.60,0.65,0.50,0.65,0.65,0.25,2100000,520000,lingkungan,2029-12-31,
            rt04,RT 04,RT 04,pemerintah,rumah tangga,4,,40,0.50,0.60,0.60,0.40,0.60,0.70,0.25,1320000,460000,lingkungan,2027-12-31,
            rt05,RT 05,RT 05,pemerintah,rumah tangga,5,,40,0.45,0.45,0.45,0.35,0.65,0.55,0.40,640000,320000,lingkungan,2028-06-30,
            rt06,RT 06,RT 06,pemerintah,rumah tangga,6,,40,0.40,0.50,0.50,0.45,0.60,0.60,0.35,870000,360000,lingkungan,2029-06-30,
            rw04,Pengurus RW IV,RW IV board,pemerintah,rumah tangga,,,13,0.55,0.60,0.55,0.45,0.75,0.65,0.30,3600000,300000,lingkungan,2029-12-31,
            pkk,PKK RW IV,PKK RW IV,pemerintah,perempuan,,,72,0.60,0.70,0.70,0.45,0.60,0.75,0.30,2850000,1080000,perempuan,2028-12-31,12
            karang-taruna,Karang Taruna,Karang Taruna,pemerintah,pemuda,,,45,0.45,0.50,0.22,0.35,0.45,0.75,0.20,700000,120000,pemuda,2027-10-31,
            takmir,Takmir masjid,Mosque board,tradisi,semua,,masjid,60,0.60,0.70,0.75,0.85,0.55,0.65,0.40,9400000,3200000,masjid,2029-03-31,
            remaja-masjid,Remaja masjid,Mosque youth,tradisi,pemuda,,masjid,35,0.40,0.55,0.50,0.80,0.40,0.70,0.25,550000,90000,pemuda,2028-03-31,
            majelis-taklim,Majelis taklim,Women's study circle,tradisi,perempuan,,masjid,55,0.50,0.65,0.70,0.85,0.45,0.75,0.35,1750000,400000,pengajian,2029-03-31,
            tpa,TPA,Qur'an school for children,tradisi,semua,,masjid,25,0.55,0.65,0.65,0.85,0.50,0.65,0.30,1100000,350000,pengajian,2029-06-30,
            gereja,Majelis gereja,Church council,tradisi,semua,,gereja,38,0.55,0.70,0.65,0.80,0.55,0.70,0.35,4200000,1600000,gereja,2028-12-31,
            """
        ),
        (
            "kepengurusan.csv",
            """
            warga,kelompok,jabatan
            w01,rw04,ketua
            w02,rw04,sekretaris
            w03,rw04,bendahara
            w10,rw04,pengurus
            w21,rw04,pengurus
            w04,rt01,ketua
            w01,rt01,pengurus
            w05,rt02,ketua
            w03,rt02,bendahara
            w06,rt03,ketua
            w02,rt03,sekretaris
            w07,rt04,ketua
            w11,rt04,sekretaris
            w08,rt05,ketua
            w12,rt05,pengurus
            w09,rt06,ketua
            w22,rt06,pengurus
            w10,pkk,ketua
            w11,pkk,sekretaris
            w03,pkk,bendahara
            w07,pkk,pengurus
            w12,karang-taruna,ketua
            w13,karang-taruna,sekretaris
            w16,karang-taruna,pengurus
            w14,takmir,ketua
            w05,takmir,sekretaris
            w15,takmir,bendahara
            w01,takmir,pengurus
            w16,remaja-masjid,ketua
            w13,remaja-masjid,pengurus
            w17,majelis-taklim,ketua
            w10,majelis-taklim,pengurus
            w18,majelis-taklim,pengurus
            w18,tpa,ketua
            w13,tpa,pengurus
            w15,tpa,bendahara
            w19,gereja,ketua
            w20,gereja,sekretaris
            w08,gereja,pengurus
            """
        ),
        (
            "layanan.csv",
            """
            kelompok,kebutuhan,per bulan
            rt01,kebersihan lingkungan,1.5
            rt01,keluarga fakir miskin,0.5
            rt02,kebersihan lingkungan,1
            rt02,lansia telantar,0.5
            rt03,kebersihan lingkungan,1.5
            rt03,keluarga fakir miskin,0.5
            rt04,kebersihan lingkungan,1
            rt04,lansia telantar,1
            rt05,kebersihan lingkungan,1
            rt06,kebersihan lingkungan,1
            rt06,keluarga fakir miskin,0.5
            rw04,keluarga fakir miskin,1
            rw04,kebersihan lingkungan,1.5
            rw04,keluarga yang berduka,1
            pkk,lansia telantar,2
            pkk,keluarga fakir miskin,1.5
            pkk,keluarga dengan penyandang disabilitas atau sakit lama,1.5
            karang-taruna,kebersihan lingkungan,3
            karang-taruna,anak putus sekolah,1
            takmir,keluarga fakir miskin,3
            takmir,keluarga yang berduka,2
            takmir,anak putus sekolah,1
            remaja-masjid,anak putus sekolah,1
            remaja-masjid,kebersihan lingkungan,1
            majelis-taklim,keluarga fakir miskin,1.5
            majelis-taklim,lansia telantar,1
            majelis-taklim,keluarga yang berduka,1.5
            tpa,anak putus sekolah,1.5
            gereja,keluarga fakir miskin,1
            gereja,lansia telantar,1
            gereja,keluarga yang berduka,0.5
            puskesmas,lansia telantar,2
            puskesmas,keluarga dengan penyandang disabilitas atau sakit lama,2
            """
        ),
        (
            "mitra.csv",
            """
            kode,nama,name,jenis
            puskesmas,Puskesmas kecamatan,Community health centre,pemerintah
            """
        ),
        (
            "warga.csv",
            """
            kode,sebutan,label,jenis kelamin,umur,rt,jam per minggu,tokoh,jemaah
            w01,Ketua RW IV,Chair of RW IV,laki-laki,dewasa,1,8,tokoh masyarakat,masjid
            w02,Sekretaris RW IV,Secretary of RW IV,laki-laki,dewasa,3,6,,
            w03,Bendahara RW IV,Treasurer of RW IV,perempuan,dewasa,2,5,,
            w04,Ketua RT 01,Chair of RT 01,laki-laki,dewasa,1,5,,
            w05,Ketua RT 02,Chair of RT 02,laki-laki,dewasa,2,5,,masjid
            w06,Ketua RT 03,Chair of RT 03,laki-laki,dewasa,3,6,,
            w07,Ketua RT 04,Chair of RT 04,perempuan,dewasa,4,6,,
            w08,Ketua RT 05,Chair of RT 05,laki-laki,dewasa,5,4,,gereja
            w09,Ketua RT 06,Chair of RT 06,laki-laki,lansia,6,5,,
            w10,Ketua PKK RW IV,Chair of PKK RW IV,perempuan,dewasa,1,8,tokoh masyarakat,
            w11,Sekretaris PKK RW IV,Secretary of PKK RW IV,perempuan,dewasa,4,5,,
            w12,Ketua Karang Taruna,Chair of Karang Taruna,laki-laki,pemuda,5,7,,
            w13,Sekretaris Karang Taruna,Secretary of Karang Taruna,perempuan,pemuda,2,5,,masjid
            w14,Ketua takmir masjid,Chair of the mosque board,laki-laki,lansia,2,7,tokoh agama,masjid
            w15,Bendahara takmir masjid,Treasurer of the mosque board,laki-laki,dewasa,3,5,,masjid
            w16,Ketua remaja masjid,Chair of the mosque youth,laki-laki,pemuda,3,5,,masjid
            w17,Ketua majelis taklim,Chair of the women's study circle,perempuan,dewasa,6,6,tokoh agama,masjid
            w18,Kepala TPA,Head of the Qur'an school,perempuan,dewasa,2,6,,masjid
            w19,Ketua majelis gereja,Chair of the church council,laki-laki,dewasa,5,6,tokoh agama,gereja
            w20,Sekretaris majelis gereja,Secretary of the church council,perempuan,dewasa,5,4,,gereja
            w21,Sesepuh di RT 04,Elder of RT 04,laki-laki,lansia,4,6,tokoh masyarakat,
            w22,Pensiunan guru di RT 06,Retired teacher of RT 06,perempuan,lansia,6,6,tokoh masyarakat,
            w23,Pemilik toko di RT 01,Shop owner of RT 01,laki-laki,dewasa,1,2,donatur,
            w24,Pensiunan pegawai di RT 03,Retired official of RT 03,laki-laki,lansia,3,3,donatur,
            w25,Tokoh perantauan di Semarang,Notable who lives in Semarang,laki-laki,dewasa,,1,tokoh perantauan,
            w26,Tokoh perantauan di Jakarta,Notable who lives in Jakarta,perempuan,dewasa,,1,tokoh perantauan,
            """
        ),
    ]
}
